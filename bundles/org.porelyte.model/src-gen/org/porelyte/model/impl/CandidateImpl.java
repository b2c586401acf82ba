/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Constituent;
import org.porelyte.model.Defect;
import org.porelyte.model.Form;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.IonExchange;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.Measurement;
import org.porelyte.model.MediumContent;
import org.porelyte.model.Net;
import org.porelyte.model.Node;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.PorelytePackage;
import org.porelyte.model.SaltContent;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Candidate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getNode <em>Node</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getNet <em>Net</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getLinkers <em>Linkers</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getFunctionalisations <em>Functionalisations</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getDefects <em>Defects</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getStructureFile <em>Structure File</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getOligomers <em>Oligomers</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getIon <em>Ion</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getSalts <em>Salts</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getMedia <em>Media</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getConstituents <em>Constituents</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CandidateImpl#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CandidateImpl extends NamedElementImpl implements Candidate {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CandidateKind KIND_EDEFAULT = CandidateKind.FRAMEWORK;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CandidateKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNode() <em>Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected Node node;

	/**
	 * The cached value of the '{@link #getNet() <em>Net</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNet()
	 * @generated
	 * @ordered
	 */
	protected Net net;

	/**
	 * The cached value of the '{@link #getLinkers() <em>Linkers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinkers()
	 * @generated
	 * @ordered
	 */
	protected EList<LinkerShare> linkers;

	/**
	 * The cached value of the '{@link #getFunctionalisations() <em>Functionalisations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctionalisations()
	 * @generated
	 * @ordered
	 */
	protected EList<Functionalisation> functionalisations;

	/**
	 * The cached value of the '{@link #getDefects() <em>Defects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefects()
	 * @generated
	 * @ordered
	 */
	protected EList<Defect> defects;

	/**
	 * The default value of the '{@link #getStructureFile() <em>Structure File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructureFile()
	 * @generated
	 * @ordered
	 */
	protected static final String STRUCTURE_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStructureFile() <em>Structure File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructureFile()
	 * @generated
	 * @ordered
	 */
	protected String structureFile = STRUCTURE_FILE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOligomers() <em>Oligomers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOligomers()
	 * @generated
	 * @ordered
	 */
	protected EList<OligomerContent> oligomers;

	/**
	 * The cached value of the '{@link #getIon() <em>Ion</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIon()
	 * @generated
	 * @ordered
	 */
	protected IonExchange ion;

	/**
	 * The cached value of the '{@link #getSalts() <em>Salts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSalts()
	 * @generated
	 * @ordered
	 */
	protected EList<SaltContent> salts;

	/**
	 * The cached value of the '{@link #getMedia() <em>Media</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedia()
	 * @generated
	 * @ordered
	 */
	protected EList<MediumContent> media;

	/**
	 * The cached value of the '{@link #getConstituents() <em>Constituents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstituents()
	 * @generated
	 * @ordered
	 */
	protected EList<Constituent> constituents;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected Form form;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CandidateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.CANDIDATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CandidateKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CandidateKind newKind) {
		CandidateKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CANDIDATE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getNode() {
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNode(Node newNode) {
		Node oldNode = node;
		node = newNode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CANDIDATE__NODE, oldNode, node));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Net getNet() {
		return net;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNet(Net newNet) {
		Net oldNet = net;
		net = newNet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CANDIDATE__NET, oldNet, net));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LinkerShare> getLinkers() {
		if (linkers == null) {
			linkers = new EObjectContainmentEList<LinkerShare>(LinkerShare.class, this, PorelytePackage.CANDIDATE__LINKERS);
		}
		return linkers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Functionalisation> getFunctionalisations() {
		if (functionalisations == null) {
			functionalisations = new EObjectContainmentEList<Functionalisation>(Functionalisation.class, this, PorelytePackage.CANDIDATE__FUNCTIONALISATIONS);
		}
		return functionalisations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Defect> getDefects() {
		if (defects == null) {
			defects = new EObjectContainmentEList<Defect>(Defect.class, this, PorelytePackage.CANDIDATE__DEFECTS);
		}
		return defects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStructureFile() {
		return structureFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStructureFile(String newStructureFile) {
		String oldStructureFile = structureFile;
		structureFile = newStructureFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CANDIDATE__STRUCTURE_FILE, oldStructureFile, structureFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OligomerContent> getOligomers() {
		if (oligomers == null) {
			oligomers = new EObjectContainmentEList<OligomerContent>(OligomerContent.class, this, PorelytePackage.CANDIDATE__OLIGOMERS);
		}
		return oligomers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IonExchange getIon() {
		return ion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIon(IonExchange newIon, NotificationChain msgs) {
		IonExchange oldIon = ion;
		ion = newIon;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PorelytePackage.CANDIDATE__ION, oldIon, newIon);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIon(IonExchange newIon) {
		if (newIon != ion) {
			NotificationChain msgs = null;
			if (ion != null)
				msgs = ((InternalEObject)ion).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PorelytePackage.CANDIDATE__ION, null, msgs);
			if (newIon != null)
				msgs = ((InternalEObject)newIon).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PorelytePackage.CANDIDATE__ION, null, msgs);
			msgs = basicSetIon(newIon, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CANDIDATE__ION, newIon, newIon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SaltContent> getSalts() {
		if (salts == null) {
			salts = new EObjectContainmentEList<SaltContent>(SaltContent.class, this, PorelytePackage.CANDIDATE__SALTS);
		}
		return salts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MediumContent> getMedia() {
		if (media == null) {
			media = new EObjectContainmentEList<MediumContent>(MediumContent.class, this, PorelytePackage.CANDIDATE__MEDIA);
		}
		return media;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Constituent> getConstituents() {
		if (constituents == null) {
			constituents = new EObjectContainmentEList<Constituent>(Constituent.class, this, PorelytePackage.CANDIDATE__CONSTITUENTS);
		}
		return constituents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Form getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetForm(Form newForm, NotificationChain msgs) {
		Form oldForm = form;
		form = newForm;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PorelytePackage.CANDIDATE__FORM, oldForm, newForm);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(Form newForm) {
		if (newForm != form) {
			NotificationChain msgs = null;
			if (form != null)
				msgs = ((InternalEObject)form).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PorelytePackage.CANDIDATE__FORM, null, msgs);
			if (newForm != null)
				msgs = ((InternalEObject)newForm).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PorelytePackage.CANDIDATE__FORM, null, msgs);
			msgs = basicSetForm(newForm, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CANDIDATE__FORM, newForm, newForm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, PorelytePackage.CANDIDATE__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PorelytePackage.CANDIDATE__LINKERS:
				return ((InternalEList<?>)getLinkers()).basicRemove(otherEnd, msgs);
			case PorelytePackage.CANDIDATE__FUNCTIONALISATIONS:
				return ((InternalEList<?>)getFunctionalisations()).basicRemove(otherEnd, msgs);
			case PorelytePackage.CANDIDATE__DEFECTS:
				return ((InternalEList<?>)getDefects()).basicRemove(otherEnd, msgs);
			case PorelytePackage.CANDIDATE__OLIGOMERS:
				return ((InternalEList<?>)getOligomers()).basicRemove(otherEnd, msgs);
			case PorelytePackage.CANDIDATE__ION:
				return basicSetIon(null, msgs);
			case PorelytePackage.CANDIDATE__SALTS:
				return ((InternalEList<?>)getSalts()).basicRemove(otherEnd, msgs);
			case PorelytePackage.CANDIDATE__MEDIA:
				return ((InternalEList<?>)getMedia()).basicRemove(otherEnd, msgs);
			case PorelytePackage.CANDIDATE__CONSTITUENTS:
				return ((InternalEList<?>)getConstituents()).basicRemove(otherEnd, msgs);
			case PorelytePackage.CANDIDATE__FORM:
				return basicSetForm(null, msgs);
			case PorelytePackage.CANDIDATE__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.CANDIDATE__KIND:
				return getKind();
			case PorelytePackage.CANDIDATE__NODE:
				return getNode();
			case PorelytePackage.CANDIDATE__NET:
				return getNet();
			case PorelytePackage.CANDIDATE__LINKERS:
				return getLinkers();
			case PorelytePackage.CANDIDATE__FUNCTIONALISATIONS:
				return getFunctionalisations();
			case PorelytePackage.CANDIDATE__DEFECTS:
				return getDefects();
			case PorelytePackage.CANDIDATE__STRUCTURE_FILE:
				return getStructureFile();
			case PorelytePackage.CANDIDATE__OLIGOMERS:
				return getOligomers();
			case PorelytePackage.CANDIDATE__ION:
				return getIon();
			case PorelytePackage.CANDIDATE__SALTS:
				return getSalts();
			case PorelytePackage.CANDIDATE__MEDIA:
				return getMedia();
			case PorelytePackage.CANDIDATE__CONSTITUENTS:
				return getConstituents();
			case PorelytePackage.CANDIDATE__FORM:
				return getForm();
			case PorelytePackage.CANDIDATE__MEASUREMENTS:
				return getMeasurements();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PorelytePackage.CANDIDATE__KIND:
				setKind((CandidateKind)newValue);
				return;
			case PorelytePackage.CANDIDATE__NODE:
				setNode((Node)newValue);
				return;
			case PorelytePackage.CANDIDATE__NET:
				setNet((Net)newValue);
				return;
			case PorelytePackage.CANDIDATE__LINKERS:
				getLinkers().clear();
				getLinkers().addAll((Collection<? extends LinkerShare>)newValue);
				return;
			case PorelytePackage.CANDIDATE__FUNCTIONALISATIONS:
				getFunctionalisations().clear();
				getFunctionalisations().addAll((Collection<? extends Functionalisation>)newValue);
				return;
			case PorelytePackage.CANDIDATE__DEFECTS:
				getDefects().clear();
				getDefects().addAll((Collection<? extends Defect>)newValue);
				return;
			case PorelytePackage.CANDIDATE__STRUCTURE_FILE:
				setStructureFile((String)newValue);
				return;
			case PorelytePackage.CANDIDATE__OLIGOMERS:
				getOligomers().clear();
				getOligomers().addAll((Collection<? extends OligomerContent>)newValue);
				return;
			case PorelytePackage.CANDIDATE__ION:
				setIon((IonExchange)newValue);
				return;
			case PorelytePackage.CANDIDATE__SALTS:
				getSalts().clear();
				getSalts().addAll((Collection<? extends SaltContent>)newValue);
				return;
			case PorelytePackage.CANDIDATE__MEDIA:
				getMedia().clear();
				getMedia().addAll((Collection<? extends MediumContent>)newValue);
				return;
			case PorelytePackage.CANDIDATE__CONSTITUENTS:
				getConstituents().clear();
				getConstituents().addAll((Collection<? extends Constituent>)newValue);
				return;
			case PorelytePackage.CANDIDATE__FORM:
				setForm((Form)newValue);
				return;
			case PorelytePackage.CANDIDATE__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PorelytePackage.CANDIDATE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PorelytePackage.CANDIDATE__NODE:
				setNode((Node)null);
				return;
			case PorelytePackage.CANDIDATE__NET:
				setNet((Net)null);
				return;
			case PorelytePackage.CANDIDATE__LINKERS:
				getLinkers().clear();
				return;
			case PorelytePackage.CANDIDATE__FUNCTIONALISATIONS:
				getFunctionalisations().clear();
				return;
			case PorelytePackage.CANDIDATE__DEFECTS:
				getDefects().clear();
				return;
			case PorelytePackage.CANDIDATE__STRUCTURE_FILE:
				setStructureFile(STRUCTURE_FILE_EDEFAULT);
				return;
			case PorelytePackage.CANDIDATE__OLIGOMERS:
				getOligomers().clear();
				return;
			case PorelytePackage.CANDIDATE__ION:
				setIon((IonExchange)null);
				return;
			case PorelytePackage.CANDIDATE__SALTS:
				getSalts().clear();
				return;
			case PorelytePackage.CANDIDATE__MEDIA:
				getMedia().clear();
				return;
			case PorelytePackage.CANDIDATE__CONSTITUENTS:
				getConstituents().clear();
				return;
			case PorelytePackage.CANDIDATE__FORM:
				setForm((Form)null);
				return;
			case PorelytePackage.CANDIDATE__MEASUREMENTS:
				getMeasurements().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PorelytePackage.CANDIDATE__KIND:
				return kind != KIND_EDEFAULT;
			case PorelytePackage.CANDIDATE__NODE:
				return node != null;
			case PorelytePackage.CANDIDATE__NET:
				return net != null;
			case PorelytePackage.CANDIDATE__LINKERS:
				return linkers != null && !linkers.isEmpty();
			case PorelytePackage.CANDIDATE__FUNCTIONALISATIONS:
				return functionalisations != null && !functionalisations.isEmpty();
			case PorelytePackage.CANDIDATE__DEFECTS:
				return defects != null && !defects.isEmpty();
			case PorelytePackage.CANDIDATE__STRUCTURE_FILE:
				return STRUCTURE_FILE_EDEFAULT == null ? structureFile != null : !STRUCTURE_FILE_EDEFAULT.equals(structureFile);
			case PorelytePackage.CANDIDATE__OLIGOMERS:
				return oligomers != null && !oligomers.isEmpty();
			case PorelytePackage.CANDIDATE__ION:
				return ion != null;
			case PorelytePackage.CANDIDATE__SALTS:
				return salts != null && !salts.isEmpty();
			case PorelytePackage.CANDIDATE__MEDIA:
				return media != null && !media.isEmpty();
			case PorelytePackage.CANDIDATE__CONSTITUENTS:
				return constituents != null && !constituents.isEmpty();
			case PorelytePackage.CANDIDATE__FORM:
				return form != null;
			case PorelytePackage.CANDIDATE__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", structureFile: ");
		result.append(structureFile);
		result.append(')');
		return result.toString();
	}

} //CandidateImpl
